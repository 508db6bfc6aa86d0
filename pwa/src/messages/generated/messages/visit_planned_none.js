/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Planned_NoneInputs */

const nl_visit_planned_none = /** @type {(inputs: Visit_Planned_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen bezoek gepland.`)
};

const en_visit_planned_none = /** @type {(inputs: Visit_Planned_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No visit is planned.`)
};

/**
* | output |
* | --- |
* | "No visit is planned." |
*
* @param {Visit_Planned_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_planned_none = /** @type {((inputs?: Visit_Planned_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Planned_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_planned_none(inputs)
	return nl_visit_planned_none(inputs)
});