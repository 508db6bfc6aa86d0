/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_ChecklistInputs */

const nl_duty_checklist = /** @type {(inputs: Duty_ChecklistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vier plichten`)
};

const en_duty_checklist = /** @type {(inputs: Duty_ChecklistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The four duties`)
};

/**
* | output |
* | --- |
* | "The four duties" |
*
* @param {Duty_ChecklistInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_checklist = /** @type {((inputs?: Duty_ChecklistInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_ChecklistInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_checklist(inputs)
	return nl_duty_checklist(inputs)
});