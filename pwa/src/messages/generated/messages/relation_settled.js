/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_SettledInputs */

const nl_relation_settled = /** @type {(inputs: Relation_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier lijkt niet meer op het andere, of iemand keek er al naar.`)
};

const en_relation_settled = /** @type {(inputs: Relation_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file no longer looks like the other one, or somebody looked at it already.`)
};

/**
* | output |
* | --- |
* | "This file no longer looks like the other one, or somebody looked at it already." |
*
* @param {Relation_SettledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_settled = /** @type {((inputs?: Relation_SettledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_SettledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_settled(inputs)
	return nl_relation_settled(inputs)
});