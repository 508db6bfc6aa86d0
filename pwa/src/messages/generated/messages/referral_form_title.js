/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Form_TitleInputs */

const nl_referral_form_title = /** @type {(inputs: Referral_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Melden aan het Regieteam`)
};

const en_referral_form_title = /** @type {(inputs: Referral_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refer to the Regieteam`)
};

/**
* | output |
* | --- |
* | "Refer to the Regieteam" |
*
* @param {Referral_Form_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_form_title = /** @type {((inputs?: Referral_Form_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Form_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_form_title(inputs)
	return nl_referral_form_title(inputs)
});