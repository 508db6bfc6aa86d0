/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Relation_Referral_WaitsInputs */

const nl_relation_referral_waits = /** @type {(inputs: Relation_Referral_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In dit dossier wacht een melding op het Regieteam. Daarom kan dit dossier nog niet dicht.`)
};

const en_relation_referral_waits = /** @type {(inputs: Relation_Referral_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A referral in this file waits for the Regieteam. That is why this file cannot close yet.`)
};

/**
* | output |
* | --- |
* | "A referral in this file waits for the Regieteam. That is why this file cannot close yet." |
*
* @param {Relation_Referral_WaitsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const relation_referral_waits = /** @type {((inputs?: Relation_Referral_WaitsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Relation_Referral_WaitsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_relation_referral_waits(inputs)
	return nl_relation_referral_waits(inputs)
});