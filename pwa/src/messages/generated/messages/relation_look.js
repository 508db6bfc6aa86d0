/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_LookInputs */

const nl_relation_look = /** @type {(inputs: Relation_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoek dossiers die hierop lijken`)
};

const en_relation_look = /** @type {(inputs: Relation_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find files that look like this one`)
};

/**
* | output |
* | --- |
* | "Find files that look like this one" |
*
* @param {Relation_LookInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_look = /** @type {((inputs?: Relation_LookInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_LookInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_look(inputs)
	return nl_relation_look(inputs)
});