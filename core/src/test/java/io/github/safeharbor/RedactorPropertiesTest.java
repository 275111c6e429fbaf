package io.github.safeharbor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RedactorPropertiesTest {
    @Property
    void sizeIsSize(@ForAll List<String> list) {
        assertEquals(list.size(), Redactor.size(() -> list));
    }
}
