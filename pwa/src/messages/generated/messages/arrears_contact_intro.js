/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Contact_IntroInputs */

const nl_arrears_contact_intro = /** @type {(inputs: Arrears_Contact_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat deed u vandaag?`)
};

const en_arrears_contact_intro = /** @type {(inputs: Arrears_Contact_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did you do today?`)
};

/**
* | output |
* | --- |
* | "What did you do today?" |
*
* @param {Arrears_Contact_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_contact_intro = /** @type {((inputs?: Arrears_Contact_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Contact_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_contact_intro(inputs)
	return nl_arrears_contact_intro(inputs)
});