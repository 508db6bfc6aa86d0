/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_IntroInputs */

const nl_duty_intro = /** @type {(inputs: Duty_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit moet de verhuurder gedaan hebben voordat een huurachterstand gemeld mag worden (Besluit gemeentelijke schuldhulpverlening, artikel 2). De rechter vraagt ernaar.`)
};

const en_duty_intro = /** @type {(inputs: Duty_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is what the landlord must have done before arrears may be reported (Besluit gemeentelijke schuldhulpverlening, article 2). The court asks for it.`)
};

/**
* | output |
* | --- |
* | "This is what the landlord must have done before arrears may be reported (Besluit gemeentelijke schuldhulpverlening, article 2). The court asks for it." |
*
* @param {Duty_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_intro = /** @type {((inputs?: Duty_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_intro(inputs)
	return nl_duty_intro(inputs)
});