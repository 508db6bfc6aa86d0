/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_OfferInputs */

const nl_duty_text_offer = /** @type {(inputs: Duty_Text_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij willen uw naam, adres en telefoonnummer aan de gemeente doorgeven. De gemeente neemt dan contact met u op en biedt hulp aan. Dat doen wij graag met uw toestemming.`)
};

const en_duty_text_offer = /** @type {(inputs: Duty_Text_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We want to give your name, address and telephone number to the municipality. It then gets in touch with you and offers help. We would like to do that with your consent.`)
};

/**
* | output |
* | --- |
* | "We want to give your name, address and telephone number to the municipality. It then gets in touch with you and offers help. We would like to do that with yo..." |
*
* @param {Duty_Text_OfferInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_offer = /** @type {((inputs?: Duty_Text_OfferInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_OfferInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_offer(inputs)
	return nl_duty_text_offer(inputs)
});