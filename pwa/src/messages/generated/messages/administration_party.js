/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_PartyInputs */

const nl_administration_party = /** @type {(inputs: Administration_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afspraken over geld gelden pas als de bewindvoerder het eens is.`)
};

const en_administration_party = /** @type {(inputs: Administration_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agreements about money count only once the administrator agrees.`)
};

/**
* | output |
* | --- |
* | "Agreements about money count only once the administrator agrees." |
*
* @param {Administration_PartyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_party = /** @type {((inputs?: Administration_PartyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_PartyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_party(inputs)
	return nl_administration_party(inputs)
});