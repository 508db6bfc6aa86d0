/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Goes_On_ForInputs */

const nl_relation_goes_on_for = /** @type {(inputs: Relation_Goes_On_ForInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier gaat verder voor een ander.`)
};

const en_relation_goes_on_for = /** @type {(inputs: Relation_Goes_On_ForInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file goes on for another one.`)
};

/**
* | output |
* | --- |
* | "This file goes on for another one." |
*
* @param {Relation_Goes_On_ForInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_goes_on_for = /** @type {((inputs?: Relation_Goes_On_ForInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Goes_On_ForInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_goes_on_for(inputs)
	return nl_relation_goes_on_for(inputs)
});