/** A program in a module of its own. */
package io.github.safeharbor.examples.modular;
