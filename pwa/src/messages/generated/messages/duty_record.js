/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ duty: NonNullable<unknown> }} Duty_RecordInputs */

const nl_duty_record = /** @type {(inputs: Duty_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Leg vast: ${i?.duty}`)
};

const en_duty_record = /** @type {(inputs: Duty_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Record: ${i?.duty}`)
};

/**
* | output |
* | --- |
* | "Record: {duty}" |
*
* @param {Duty_RecordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_record = /** @type {((inputs: Duty_RecordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_RecordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_record(inputs)
	return nl_duty_record(inputs)
});