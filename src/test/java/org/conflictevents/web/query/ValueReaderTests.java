package org.conflictevents.web.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTests {

    enum Diet {
        SEEDS,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase();
        }
    }

    record Wingspan(int centimetres) {

        static Wingspan parse(String text) {
            if (text.equals("broken")) {
                throw new IllegalStateException("no wing");
            }
            if (!text.endsWith("cm")) {
                throw new RefusedValueException("is not a wingspan in cm");
            }
            return new Wingspan(Integer.parseInt(text.replace("cm", "")));
        }
    }

    private static final Map<String, Class<?>> TYPES = Map.of(
            "int", int.class,
            "long", Long.class,
            "boolean", boolean.class,
            "date", LocalDate.class,
            "diet", Diet.class,
            "wingspan", Wingspan.class,
            "text", String.class);

    @ParameterizedTest
    @CsvSource({
        "int,-2147483648,-2147483648",
        "int,0,0",
        "long,9223372036854775807,9223372036854775807",
        "boolean,true,true",
        "date,2019-11-18,2019-11-18",
        "date,-0330-10-01,-0330-10-01",
        "diet,fish,fish",
        "wingspan,20cm,Wingspan[centimetres=20]",
        "text,' 007 ',' 007 '"
    })
    void readsAValueOfEachType(String type, String text, String value) {
        assertThat(ValueReader.of(TYPES.get(type), Object.class).read(text)).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "int,2147483648,is out of range: above 2147483647",
        "long,-9223372036854775809,is out of range: below -9223372036854775808",
        "int,+5,'is not an integer; write it in digits, such as 20'",
        "int,007,'is not an integer; write it in digits, such as 20'",
        "int,٥,'is not an integer; write it in digits, such as 20'",
        "boolean,TRUE,'is not one of: true, false'",
        "date,2019-02-29,is not a day of the calendar",
        "date,20191118,'is not a date; write it as yyyy-MM-dd, yyyy-MM or yyyy, such as 2019-11-18, 2019-11 or 2019'",
        "diet,FISH,'is not one of: seeds, fish'",
        "wingspan,20,is not a wingspan in cm"
    })
    void saysWhyItRefusesAValue(String type, String text, String message) {
        assertThatExceptionOfType(RefusedValueException.class)
                .isThrownBy(() -> ValueReader.of(TYPES.get(type), Object.class).read(text))
                .withMessage(message);
    }

    @Test
    void refusesATypeThatNoParseMethodReturns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueReader.of(Object.class, Object.class))
                .withMessageContaining("has a static parse(String)");
    }

    @Test
    void takesAnyOtherExceptionOfAParseMethodForAFault() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ValueReader.of(Wingspan.class, Object.class).read("broken"))
                .withMessageEndingWith("failed");
    }
}
