package org.conflictevents.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How to add data: what the README of the data folder says, as a page. */
@Hidden
@RestController
class DataGuide {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>Add data - Conflict events</title>
              <link rel="icon" href="page/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="page/page.css">
            </head>
            <body>
              <main class="guide">
                <p><a href="./">Conflict events</a> · <a href="swagger-ui.html">API</a></p>
            %s
              </main>
            </body>
            </html>
            """;

    private final Supplier<String> page = SingletonSupplier.of(DataGuide::render);

    @GetMapping(path = "/data.html", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> read() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(page.get());
    }

    /** What may be too wide can be moved by the keyboard. */
    private static void addAttributes(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("pre") || tag.equals("table")) {
            attributes.put("tabindex", "0");
        }
    }

    private static String render() {
        try {
            String text = new ClassPathResource("data/README.md").getContentAsString(StandardCharsets.UTF_8);
            return PAGE.formatted(HtmlRenderer.builder()
                    .extensions(TABLES)
                    .escapeHtml(true)
                    .attributeProviderFactory(context -> DataGuide::addAttributes)
                    .build()
                    .render(Parser.builder().extensions(TABLES).build().parse(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
