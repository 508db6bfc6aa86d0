/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_No_DutyInputs */

const nl_youth_no_duty = /** @type {(inputs: Youth_No_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu is geen verzoek verplicht. U mag het wel sturen.`)
};

const en_youth_no_duty = /** @type {(inputs: Youth_No_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No request is required now. You may send it all the same.`)
};

/**
* | output |
* | --- |
* | "No request is required now. You may send it all the same." |
*
* @param {Youth_No_DutyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_no_duty = /** @type {((inputs?: Youth_No_DutyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_No_DutyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_no_duty(inputs)
	return nl_youth_no_duty(inputs)
});