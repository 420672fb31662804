package org.conflictevents.web.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Moves parameters that several operations have in common to the components, and refers to them. */
final class SharedParameters {

    private final Components components;
    private final Map<String, String> names = new HashMap<>();

    private SharedParameters(Components components) {
        this.components = components;
    }

    static void move(Paths paths, Components components) {
        List<Operation> operations =
                paths.values().stream().map(PathItem::getGet).toList();
        Map<String, Long> uses = operations.stream()
                .flatMap(operation -> operation.getParameters().stream())
                .collect(Collectors.groupingBy(Json31::pretty, Collectors.counting()));
        SharedParameters shared = new SharedParameters(components);
        operations.forEach(operation -> operation
                .getParameters()
                .replaceAll(parameter -> uses.getOrDefault(Json31.pretty(parameter), 0L) == 1
                        ? parameter
                        : shared.reference(parameter)));
    }

    private Parameter reference(Parameter parameter) {
        String name = names.computeIfAbsent(Json31.pretty(parameter), text -> add(parameter));
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    // Different parameters of one name, such as fields, are told apart by a number.
    private String add(Parameter parameter) {
        String name = parameter.getName();
        for (int number = 2;
                components.getParameters() != null && components.getParameters().containsKey(name);
                number++) {
            name = parameter.getName() + number;
        }
        components.addParameters(name, parameter);
        return name;
    }
}
