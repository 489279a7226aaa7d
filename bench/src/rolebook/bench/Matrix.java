package rolebook.bench;

import java.util.List;
import java.util.Random;

/// A responsibility matrix that keeps the rules: one accountable and somebody responsible in each
/// row, nobody idle.
record Matrix(String id, List<Named> steps, List<Named> roles) {
    private static final List<String> OTHERS = List.of("R", "C", "I", "-");

    void write(StringBuilder text, Random random) {
        text.append("| Activity |");
        roles.forEach(role -> text.append(' ').append(role.linked()).append(" |"));
        text.append("\n|---|").append("---|".repeat(roles.size())).append('\n');
        for (int step = 0; step < steps.size(); step++) {
            text.append("| ").append(steps.get(step).linked()).append(" |");
            int accountable = step % roles.size();
            for (int role = 0; role < roles.size(); role++) {
                String letter =
                        role == accountable ? "A/R" : OTHERS.get(random.nextInt(OTHERS.size()));
                text.append(' ').append(letter).append(" |");
            }
            text.append('\n');
        }
    }
}
