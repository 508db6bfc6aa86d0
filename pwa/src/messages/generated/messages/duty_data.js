/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_DataInputs */

const nl_duty_data = /** @type {(inputs: Duty_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aangeboden om gegevens door te geven`)
};

const en_duty_data = /** @type {(inputs: Duty_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offered to pass on contact data`)
};

/**
* | output |
* | --- |
* | "Offered to pass on contact data" |
*
* @param {Duty_DataInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_data = /** @type {((inputs?: Duty_DataInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_DataInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_data(inputs)
	return nl_duty_data(inputs)
});