package rolebook.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The order of the roles of a `who-does` card: who holds the letter that is asked for; then who
/// does it and answers for it, who does one of the two, who says something about it, who is asked,
/// who is told. Roles alike keep their order. The letters of matrices count; those of teams where a
/// role has no others.
record CardOrder(Optional<String> letter) {
    private static final int NOT_ASKED = 10;
    private static final int SPEAKS = 3;
    private static final int CONSULTED = 4;
    private static final int INFORMED = 5;
    private static final int SILENT = 6;

    /// @param letter what is asked for
    static CardOrder of(Optional<String> letter) {
        return new CardOrder(letter);
    }

    /// Puts the roles of a card in this order.
    void sort(ObjectNode card) {
        List<JsonNode> roles = new ArrayList<>();
        card.path("roles").forEach(roles::add);
        roles.sort(Comparator.comparingInt(this::rank));
        card.putArray("roles").addAll(roles);
    }

    /// Whether one of these lines has the letter.
    static boolean holds(JsonNode lines, String letter) {
        for (JsonNode line : lines) {
            if (line.path("letter").asString("").contains(letter)) {
                return true;
            }
        }
        return false;
    }

    private int rank(JsonNode role) {
        JsonNode lines = role.path(role.path("letters").isEmpty() ? "here" : "letters");
        return (letter.filter(asked -> holds(lines, asked)).isPresent() ? 0 : NOT_ASKED)
                + part(role, lines);
    }

    private int part(JsonNode role, JsonNode lines) {
        boolean does = holds(lines, "R");
        boolean answers = holds(lines, "A");
        if (does && answers) {
            return 0;
        }
        if (does || answers) {
            boolean answering = letter.filter("A"::equals).isPresent();
            return does == answering ? 2 : 1;
        }
        if (holds(lines, "C")) {
            return CONSULTED;
        }
        if (holds(lines, "I")) {
            return INFORMED;
        }
        return role.path("statements").isEmpty() ? SILENT : SPEAKS;
    }
}
