/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Goes_On_InInputs */

const nl_relation_goes_on_in = /** @type {(inputs: Relation_Goes_On_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier gaat verder in een ander.`)
};

const en_relation_goes_on_in = /** @type {(inputs: Relation_Goes_On_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file goes on in another one.`)
};

/**
* | output |
* | --- |
* | "This file goes on in another one." |
*
* @param {Relation_Goes_On_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_goes_on_in = /** @type {((inputs?: Relation_Goes_On_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Goes_On_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_goes_on_in(inputs)
	return nl_relation_goes_on_in(inputs)
});