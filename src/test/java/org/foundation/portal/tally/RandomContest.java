package org.foundation.portal.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Small elections made up by a seed: short and full rankings, weights, ties on purpose.
public final class RandomContest {
    public record Paper(long weight, int[] ranking) {}

    private final Random random;
    public final int candidates;
    public final int seats;
    public final List<Paper> papers = new ArrayList<>();

    public RandomContest(long seed, boolean equalRanks) {
        random = new Random(seed);
        candidates = 1 + random.nextInt(7);
        seats = 1 + random.nextInt(4);
        int kinds = random.nextInt(30);
        for (int i = 0; i < kinds; i++) papers.add(new Paper(1 + random.nextInt(9), ranking(equalRanks)));
    }

    private int[] ranking(boolean equalRanks) {
        var all = new ArrayList<Integer>();
        for (int c = 1; c <= candidates; c++) all.add(c);
        Collections.shuffle(all, random);
        int length = random.nextInt(candidates + 1);
        var ranking = new int[length];
        for (int i = 0; i < length; i++) {
            boolean joins = equalRanks && i > 0 && random.nextInt(4) == 0;
            ranking[i] = joins ? -all.get(i) : all.get(i);
        }
        return ranking;
    }

    public Contest contest() {
        return contest(papers);
    }

    public Contest contest(List<Paper> of) {
        var box = BallotSet.of(candidates);
        for (var paper : of) box.add(paper.weight(), paper.ranking());
        return Contest.of("random", names(), seats, box.build()).seeded("seed");
    }

    public Contest shuffled() {
        var other = new ArrayList<>(papers);
        Collections.shuffle(other, random);
        return contest(other);
    }

    /// Every paper of weight n as n papers of weight 1.
    public Contest oneByOne() {
        var single = new ArrayList<Paper>();
        for (var paper : papers) for (long i = 0; i < paper.weight(); i++) single.add(new Paper(1, paper.ranking()));
        return contest(single);
    }

    /// Candidate c becomes `numbers.get(c - 1)`.
    public Contest renumbered(List<Integer> numbers) {
        var renamed = new ArrayList<Paper>();
        for (var paper : papers) {
            var ranking = new int[paper.ranking().length];
            for (int i = 0; i < ranking.length; i++) {
                int code = paper.ranking()[i];
                ranking[i] = Integer.signum(code) * numbers.get(Math.abs(code) - 1);
            }
            renamed.add(new Paper(paper.weight(), ranking));
        }
        return contest(renamed);
    }

    public List<Integer> permutation() {
        var numbers = new ArrayList<Integer>();
        for (int c = 1; c <= candidates; c++) numbers.add(c);
        Collections.shuffle(numbers, random);
        return numbers;
    }

    public List<Cap> caps(boolean disjoint) {
        var caps = new ArrayList<Cap>();
        var free = permutation();
        for (int i = random.nextInt(3); i > 0 && !free.isEmpty(); i--) {
            int size = 1 + random.nextInt(free.size());
            caps.add(new Cap("cap " + i, free.subList(0, size), random.nextInt(3), random.nextInt(2)));
            if (disjoint) free = new ArrayList<>(free.subList(size, free.size()));
            else Collections.shuffle(free, random);
        }
        return caps;
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        for (int c = 1; c <= candidates; c++) names.add("C" + c);
        return names;
    }
}
