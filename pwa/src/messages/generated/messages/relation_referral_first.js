/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Referral_FirstInputs */

const nl_relation_referral_first = /** @type {(inputs: Relation_Referral_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open het andere dossier en koppel van daaruit: dan gaat dit dossier verder. Of laat eerst de verhuurder de melding intrekken.`)
};

const en_relation_referral_first = /** @type {(inputs: Relation_Referral_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the other file and link from there: then this file goes on. Or first have the landlord withdraw the referral.`)
};

/**
* | output |
* | --- |
* | "Open the other file and link from there: then this file goes on. Or first have the landlord withdraw the referral." |
*
* @param {Relation_Referral_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_referral_first = /** @type {((inputs?: Relation_Referral_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Referral_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_referral_first(inputs)
	return nl_relation_referral_first(inputs)
});