package rolebook.generator.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A JavaScript module in fewer characters that does the same: without spaces that say nothing, and
/// with short names for what it keeps to itself.
///
/// A name is left as it is where renaming it takes more than reading the words one by one: where it
/// stands in a text in backticks, may be short for a property and its value, or names a method.
/// What is exported is never renamed.
public final class TightScript {
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<text>\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')"
                            + "|(?<template>`(?:[^`\\\\]|\\\\.)*+`)"
                            + "|(?<regex>(?<=[(,=:\\[!&|?{};>] ?|\n|return )/"
                            + "(?:[^/\\\\\\[\n]|\\\\.|\\[(?:[^\\]\\\\\n]|\\\\.)*+\\])++/[a-z]*+)"
                            + "|(?<word>[\\p{L}_$#][\\p{L}\\p{Nd}_$]*+)"
                            + "|(?<space> ++)"
                            + "|(?<sign>\\.\\.\\.|=>|==|.|\n)",
                    Pattern.DOTALL);

    private static final Pattern OWN =
            Pattern.compile("(?m)^(?:async )?(?:const|let|function) ([\\p{L}_$]{3,})(?= ?=|\\()");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Nd}_$]*+");
    private static final String TIGHT = "=(){},;:?&|<>\n";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final Set<String> RESERVED = Set.of("as", "do", "if", "in", "is", "of");

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();

    private enum Kind {
        NAME,
        SPACE,
        OTHER
    }

    /// @param within the bracket that it stands in; a line's end if in none
    private record Piece(Kind kind, String text, char within) {}

    private TightScript(String script) {
        Deque<Character> open = new ArrayDeque<>();
        Matcher found = PIECE.matcher(script);
        while (found.find()) {
            String text = found.group();
            Kind kind =
                    found.group("word") != null
                            ? Kind.NAME
                            : found.group("space") != null ? Kind.SPACE : Kind.OTHER;
            if (found.group("template") != null) {
                WORD.matcher(text).results().forEach(word -> kept.add(word.group()));
            }
            if (found.group("sign") != null && ")]}".contains(text)) {
                open.poll();
            }
            pieces.add(new Piece(kind, text, open.isEmpty() ? '\n' : open.peek()));
            if (found.group("sign") != null && "([{".contains(text)) {
                open.push(text.charAt(0));
            }
        }
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.kind() == Kind.NAME && mayBeProperty(at)) {
                kept.add(piece.text());
            }
        }
    }

    /// A script without remarks, tightened.
    public static String of(String script) {
        return new TightScript(script).tightened(script);
    }

    private String tightened(String script) {
        Map<String, String> names = names(script);
        var tight = new StringBuilder(script.length());
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            switch (piece.kind()) {
                case SPACE -> tight.append(isNeeded(at) ? " " : "");
                case NAME ->
                        tight.append(
                                isProperty(at)
                                        ? piece.text()
                                        : names.getOrDefault(piece.text(), piece.text()));
                case OTHER -> tight.append(piece.text());
            }
        }
        return tight.toString();
    }

    private Map<String, String> names(String script) {
        Set<String> taken = new HashSet<>(RESERVED);
        pieces.stream()
                .filter(one -> one.kind() == Kind.NAME)
                .forEach(one -> taken.add(one.text()));
        List<String> own =
                OWN.matcher(script)
                        .results()
                        .map(one -> one.group(1))
                        .distinct()
                        .filter(name -> !kept.contains(name))
                        .toList();
        List<String> free =
                Stream.concat(Stream.of(""), LETTERS.chars().mapToObj(Character::toString))
                        .flatMap(first -> LETTERS.chars().mapToObj(c -> first + (char) c))
                        .filter(name -> !taken.contains(name))
                        .toList();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < Math.min(own.size(), free.size()); i++) {
            names.put(own.get(i), free.get(i));
        }
        return names;
    }

    private boolean isNeeded(int space) {
        return TIGHT.indexOf(last(neighbour(space, -1))) < 0
                && TIGHT.indexOf(neighbour(space, 1).charAt(0)) < 0;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /// The next piece before or behind that is no space; a line's end if there is none.
    private String neighbour(int at, int step) {
        int next = at + step;
        while (next >= 0 && next < pieces.size() && pieces.get(next).kind() == Kind.SPACE) {
            next += step;
        }
        return next < 0 || next >= pieces.size() ? "\n" : pieces.get(next).text();
    }

    /// As [#neighbour], line ends aside.
    private String beside(int at, int step) {
        int next = at + step;
        while (next >= 0 && next < pieces.size() && pieces.get(next).text().isBlank()) {
            next += step;
        }
        return next < 0 || next >= pieces.size() ? "" : pieces.get(next).text();
    }

    /// Whether a word is the name of a property, by a point before or a colon behind it.
    private boolean isProperty(int at) {
        return beside(at, -1).equals(".") || (isInList(at) && beside(at, 1).equals(":"));
    }

    private boolean isInList(int at) {
        String before = beside(at, -1);
        return pieces.get(at).within() == '{' && (before.equals("{") || before.equals(","));
    }

    /// Whether a word may be both a property and its value, or names a method.
    private boolean mayBeProperty(int at) {
        boolean alone = isInList(at) && List.of(",", "}", "=").contains(beside(at, 1));
        return alone || (isMethod(at) && !beside(at, -1).equals("function"));
    }

    private boolean isMethod(int at) {
        if (!neighbour(at, 1).equals("(")) {
            return false;
        }
        int depth = 0;
        for (int next = at + 1; next < pieces.size(); next++) {
            String text = pieces.get(next).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0 && text.equals(")")) {
                return beside(next, 1).equals("{");
            }
        }
        return false;
    }
}
