/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_None_AlikeInputs */

const nl_relation_none_alike = /** @type {(inputs: Relation_None_AlikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen dossier lijkt op dit dossier.`)
};

const en_relation_none_alike = /** @type {(inputs: Relation_None_AlikeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No file looks like this one.`)
};

/**
* | output |
* | --- |
* | "No file looks like this one." |
*
* @param {Relation_None_AlikeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_none_alike = /** @type {((inputs?: Relation_None_AlikeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_None_AlikeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_none_alike(inputs)
	return nl_relation_none_alike(inputs)
});