/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Duty_Text_Offer_NoInputs */

const nl_duty_text_offer_no = /** @type {(inputs: Duty_Text_Offer_NoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wilt u niet dat wij uw gegevens doorgeven? Bel, mail of schrijf ons dat voor ${i?.day}. Dan doen wij het niet.`)
};

const en_duty_text_offer_no = /** @type {(inputs: Duty_Text_Offer_NoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Do you not want us to pass on your data? Call, mail or write to us before ${i?.day}. Then we do not do it.`)
};

/**
* | output |
* | --- |
* | "Do you not want us to pass on your data? Call, mail or write to us before {day}. Then we do not do it." |
*
* @param {Duty_Text_Offer_NoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_offer_no = /** @type {((inputs: Duty_Text_Offer_NoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_Offer_NoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_offer_no(inputs)
	return nl_duty_text_offer_no(inputs)
});