/// Tests of the packaged program and of the site that it makes of the shipped content.
package rolebook.generator.site;
