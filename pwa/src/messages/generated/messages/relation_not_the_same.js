/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Not_The_SameInputs */

const nl_relation_not_the_same = /** @type {(inputs: Relation_Not_The_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het is een ander huishouden.`)
};

const en_relation_not_the_same = /** @type {(inputs: Relation_Not_The_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is another household.`)
};

/**
* | output |
* | --- |
* | "It is another household." |
*
* @param {Relation_Not_The_SameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_not_the_same = /** @type {((inputs?: Relation_Not_The_SameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Not_The_SameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_not_the_same(inputs)
	return nl_relation_not_the_same(inputs)
});