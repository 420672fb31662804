package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ListReferenceTests {

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void leadsBelowThePathOfTheProgram() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/history/api/v1/sources");
        request.setContextPath("/history");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThat(ListReference.to("/casualty-claims", "source", "armée & co"))
                .isEqualTo("/history/api/v1/casualty-claims?source=arm%C3%A9e%20%26%20co");
    }
}
