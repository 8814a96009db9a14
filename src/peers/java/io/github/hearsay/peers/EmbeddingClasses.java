package io.github.hearsay.peers;

import io.github.hearsay.learning.WordClusters;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/**
 * Sorts the words of NLP4J's embeddings (Apache-2.0) into classes of two levels by spherical k-means, so that the upper bits
 * of a class number are a coarser class. Argument: the clusters file to write.
 */
public final class EmbeddingClasses {

    private static final String EMBEDDINGS = "/edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz";
    private static final int COARSE = 64;
    private static final int ROUNDS = 15;

    private EmbeddingClasses() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        TreeMap<String, float[]> vectors = new TreeMap<>();
        try (InputStream raw = EmbeddingClasses.class.getResourceAsStream(EMBEDDINGS);
                ObjectInputStream in =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(raw), 1 << 20))) {
            ((Map<?, ?>) in.readObject()).forEach((word, vector) -> vectors.put((String) word, unit((float[]) vector)));
        }
        String[] words = vectors.keySet().toArray(String[]::new);
        float[][] points = vectors.values().toArray(float[][]::new);
        int[] coarse = classes(points, COARSE);
        TreeMap<Integer, Integer> classOf = new TreeMap<>();
        for (int c = 0; c < COARSE; c++) {
            int group = c;
            int[] members = java.util.stream.IntStream.range(0, words.length)
                    .filter(i -> coarse[i] == group)
                    .toArray();
            int[] fine = classes(
                    Arrays.stream(members).mapToObj(i -> points[i]).toArray(float[][]::new),
                    WordClusters.FINE_PER_COARSE);
            for (int k = 0; k < members.length; k++) {
                String word = words[members[k]];
                classOf.put(WordClusters.hash(word, 0, word.length()), c * WordClusters.FINE_PER_COARSE + fine[k] + 1);
            }
        }
        WordClusters.of(classOf).write(Files.newOutputStream(Path.of(arguments[0])));
    }

    private static float[] unit(float[] vector) {
        double sum = 1e-9;
        for (float x : vector) {
            sum += x * x;
        }
        float[] result = new float[vector.length];
        for (int d = 0; d < result.length; d++) {
            result[d] = (float) (vector[d] / Math.sqrt(sum));
        }
        return result;
    }

    private static int[] classes(float[][] points, int k) {
        Random random = new Random(1);
        int dimensions = points.length == 0 ? 0 : points[0].length;
        float[][] centres = new float[dimensions][k];
        for (int c = 0; c < k && points.length > 0; c++) {
            float[] chosen = points[random.nextInt(points.length)];
            for (int d = 0; d < dimensions; d++) {
                centres[d][c] = chosen[d];
            }
        }
        int[] nearest = new int[points.length];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[k][dimensions];
            float[] similarity = new float[k];
            for (int i = 0; i < points.length; i++) {
                nearest[i] = nearest(points[i], centres, similarity);
                for (int d = 0; d < dimensions; d++) {
                    sums[nearest[i]][d] += points[i][d];
                }
            }
            for (int c = 0; c < k; c++) {
                float[] mean = unit(sums[c]);
                for (int d = 0; d < dimensions; d++) {
                    centres[d][c] = mean[d];
                }
            }
        }
        return nearest;
    }

    private static int nearest(float[] point, float[][] centres, float[] similarity) {
        Arrays.fill(similarity, 0);
        for (int d = 0; d < point.length; d++) {
            float x = point[d];
            float[] row = centres[d];
            for (int c = 0; c < similarity.length; c++) {
                similarity[c] += x * row[c];
            }
        }
        int best = 0;
        for (int c = 1; c < similarity.length; c++) {
            best = similarity[c] > similarity[best] ? c : best;
        }
        return best;
    }
}
