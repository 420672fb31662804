package org.conflictevents.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.webjars.WebJarVersionLocator;

/** Serves the page, its files and Preact, and nothing else from the class path. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/index.html", "static/");
        serve(registry, "/page/**", "static/page/");
        String preact = Objects.requireNonNull(new WebJarVersionLocator().version("preact"));
        serve(registry, "/page/preact/**", WebJarVersionLocator.WEBJARS_PATH_PREFIX + "/preact/" + preact + "/dist/");
    }

    // All entries of the jar have one and the same time, whatever they hold: a browser asks by tags of the contents.
    private static void serve(ResourceHandlerRegistry registry, String pattern, String folder) {
        registry.addResourceHandler(pattern)
                .addResourceLocations("classpath:/" + folder)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(PageConfiguration::tag);
    }

    // Weak, since Tomcat compresses nothing that has a strong one.
    private static String tag(Resource file) {
        try {
            return "W/\"" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
