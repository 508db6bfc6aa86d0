/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Planned_TitleInputs */

const nl_visit_planned_title = /** @type {(inputs: Visit_Planned_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geplande bezoeken`)
};

const en_visit_planned_title = /** @type {(inputs: Visit_Planned_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Planned visits`)
};

/**
* | output |
* | --- |
* | "Planned visits" |
*
* @param {Visit_Planned_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_planned_title = /** @type {((inputs?: Visit_Planned_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Planned_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_planned_title(inputs)
	return nl_visit_planned_title(inputs)
});