/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Step_DroppedInputs */

const nl_visit_step_dropped = /** @type {(inputs: Visit_Step_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gaat niet door`)
};

const en_visit_step_dropped = /** @type {(inputs: Visit_Step_DroppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dropped`)
};

/**
* | output |
* | --- |
* | "Dropped" |
*
* @param {Visit_Step_DroppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_step_dropped = /** @type {((inputs?: Visit_Step_DroppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Step_DroppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_step_dropped(inputs)
	return nl_visit_step_dropped(inputs)
});