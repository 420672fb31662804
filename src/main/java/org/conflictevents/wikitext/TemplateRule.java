package org.conflictevents.wikitext;

/** What a page shows of a template. */
@FunctionalInterface
interface TemplateRule {

    /** Adds it to the text. */
    void render(Call call, Page page, Flat out);
}
