package org.conflictevents.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The options that help, README and editors tell are those that there are. */
class UsageTests {

    @Test
    void describesTheVeryPropertiesThatAreBound() {
        assertThat(new KnownProperties().own().stream().map(KnownProperty::name).map(ConfigurationPropertyName::of))
                .containsExactlyInAnyOrderElementsOf(bound());
    }

    @Test
    void printsCommandsAndProperties() {
        assertThat(Usage.text())
                .contains("--check [FOLDER | FILE ...]", "--help", "--conflict-events.data=...", "(fail)");
    }

    private static List<ConfigurationPropertyName> bound() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("org.conflictevents").stream()
                .map(BeanDefinition::getBeanClassName)
                .flatMap(name -> names(ClassUtils.resolveClassName(name, null)))
                .toList();
    }

    private static Stream<ConfigurationPropertyName> names(Class<?> record) {
        String prefix = record.getAnnotation(ConfigurationProperties.class).value();
        return Arrays.stream(record.getRecordComponents())
                .map(component -> ConfigurationPropertyName.adapt(prefix + "." + component.getName(), '.'));
    }

    @Test
    void readmeTellsThem() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(new KnownProperties().own())
                .allSatisfy(property -> assertThat(readme).contains("| `" + property.name() + "` | "));
    }
}
