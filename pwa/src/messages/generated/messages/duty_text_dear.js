/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Duty_Text_DearInputs */

const nl_duty_text_dear = /** @type {(inputs: Duty_Text_DearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beste ${i?.name},`)
};

const en_duty_text_dear = /** @type {(inputs: Duty_Text_DearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dear ${i?.name},`)
};

/**
* | output |
* | --- |
* | "Dear {name}," |
*
* @param {Duty_Text_DearInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_dear = /** @type {((inputs: Duty_Text_DearInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_DearInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_dear(inputs)
	return nl_duty_text_dear(inputs)
});