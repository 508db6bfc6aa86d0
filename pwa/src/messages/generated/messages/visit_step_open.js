/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Step_OpenInputs */

const nl_visit_step_open = /** @type {(inputs: Visit_Step_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet begonnen`)
};

const en_visit_step_open = /** @type {(inputs: Visit_Step_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not started`)
};

/**
* | output |
* | --- |
* | "Not started" |
*
* @param {Visit_Step_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_step_open = /** @type {((inputs?: Visit_Step_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Step_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_step_open(inputs)
	return nl_visit_step_open(inputs)
});