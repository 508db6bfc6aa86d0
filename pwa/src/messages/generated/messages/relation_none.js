/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_NoneInputs */

const nl_relation_none = /** @type {(inputs: Relation_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen ander dossier gekoppeld.`)
};

const en_relation_none = /** @type {(inputs: Relation_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No other file is linked.`)
};

/**
* | output |
* | --- |
* | "No other file is linked." |
*
* @param {Relation_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_none = /** @type {((inputs?: Relation_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_none(inputs)
	return nl_relation_none(inputs)
});