package org.conflictevents.wikitext;

import java.util.List;

/** What the rules of templates and the infobox need of the page that they stand on. */
interface Page {

    /** Adds to a text what nodes show. */
    void render(List<Node> nodes, Flat out);

    /** The words that a few nodes show, on one line. */
    String text(List<Node> nodes);

    /** A point of the earth; the page decides where it is shown. */
    void showPoint(String words, Call call, Flat out);

    /** Notes that a template was not understood. */
    void unread(Call call, String reason);

    /**
     * Notes that other markup was not understood.
     *
     * @param at index in the source
     */
    void unread(int at, String words, String reason);

    void setTitle(String shown);

    String title();
}
