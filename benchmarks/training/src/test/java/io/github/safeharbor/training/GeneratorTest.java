package io.github.safeharbor.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.safeharbor.recognizers.names.model.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private final Lists lists = new Lists();

    @Test
    void fillsEverySlotOfEverySkeleton() {
        Generator generator = new Generator(lists, new Random(1));
        for (String skeleton : Skeletons.all()) {
            TaggedText text = generator.fill(skeleton);
            assertFalse(text.text().matches("(?s).*[{}].*"), skeleton);
        }
    }

    @Test
    void marksTheNamesInOrderAndApart() {
        Generator generator = new Generator(lists, new Random(2));
        for (String skeleton : Skeletons.all()) {
            TaggedText text = generator.fill(skeleton);
            int end = 0;
            for (TaggedText.Name name : text.names()) {
                assertTrue(name.start() >= end && name.end() > name.start(), skeleton);
                end = name.end();
            }
            assertTrue(end <= text.text().length());
        }
    }

    @Test
    void noSkeletonStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (String skeleton : Skeletons.all()) {
            assertTrue(seen.add(skeleton), skeleton);
        }
        assertTrue(seen.size() > 1400, "only " + seen.size());
    }

    @Test
    void onePersonKeepsItsNameAndRelativesTheirFamily() {
        TaggedText text = new Generator(lists, new Random(3)).fill("{last#1}|{full#1}|{last#2~1}");
        String[] parts = text.text().split("\\|", -1);
        assertTrue(parts[1].endsWith(parts[0]), text.text());
        assertEquals(parts[0], parts[2]);
        assertEquals(List.of(Tag.B_PERSON, Tag.B_PERSON, Tag.B_PERSON), labels(text));
    }

    @Test
    void agesAndMedicinesAreNoNames() {
        TaggedText text = new Generator(lists, new Random(4)).fill("{age} {drug} {insurer} {phone} {state}");
        assertEquals(List.of(), text.names());
    }

    @Test
    void theSameSeedGivesTheSameText() {
        String skeleton = "{full} of {city} works at {employer}, see {facility}";
        assertEquals(
                new Generator(lists, new Random(5)).fill(skeleton), new Generator(lists, new Random(5)).fill(skeleton));
    }

    @Test
    void retypingKeepsThePlaces() {
        Generator generator = new Generator(lists, new Random(6));
        Random random = new Random(7);
        for (String skeleton : Skeletons.all()) {
            TaggedText text = generator.fill(skeleton);
            TaggedText retyped = Generator.retype(text, random);
            assertEquals(text.names(), retyped.names());
            assertEquals(text.text().length(), retyped.text().length());
        }
    }

    @Test
    void marksStandInTheSkeletonAndASlotWithinIsNoNameOfItsOwn() {
        TaggedText text = new Generator(lists, new Random(8))
                .fill("[[PER|O. Dalys]] is the [[ROLE|harbor master of {city}]] in {state}, not {city}");
        assertEquals(List.of(Tag.B_PERSON, Tag.ROLE, Tag.B_PLACE), labels(text));
        assertEquals("O. Dalys", text.text().substring(0, text.names().get(0).end()));
        assertFalse(text.text().contains("[["));
    }

    private static List<Integer> labels(TaggedText text) {
        return text.names().stream().map(TaggedText.Name::label).toList();
    }
}
