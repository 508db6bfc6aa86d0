/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_SectionInputs */

const nl_duty_section = /** @type {(inputs: Duty_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voordat u een huurachterstand meldt, moet u vier dingen gedaan hebben. Hier ziet u wat al is vastgelegd en maakt u de brieven.`)
};

const en_duty_section = /** @type {(inputs: Duty_SectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Before you report arrears, you must have done four things. Here you see what is recorded already, and make the letters.`)
};

/**
* | output |
* | --- |
* | "Before you report arrears, you must have done four things. Here you see what is recorded already, and make the letters." |
*
* @param {Duty_SectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_section = /** @type {((inputs?: Duty_SectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_SectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_section(inputs)
	return nl_duty_section(inputs)
});