/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_WhyInputs */

const nl_relation_why = /** @type {(inputs: Relation_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom ze op elkaar lijken`)
};

const en_relation_why = /** @type {(inputs: Relation_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why they look alike`)
};

/**
* | output |
* | --- |
* | "Why they look alike" |
*
* @param {Relation_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_why = /** @type {((inputs?: Relation_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_why(inputs)
	return nl_relation_why(inputs)
});