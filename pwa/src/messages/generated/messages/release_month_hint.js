/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Month_HintInputs */

const nl_release_month_hint = /** @type {(inputs: Release_Month_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf het jaar en de maand, zoals 2026-10. De maand moet voorbij zijn.`)
};

const en_release_month_hint = /** @type {(inputs: Release_Month_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the year and the month, such as 2026-10. The month must be over.`)
};

/**
* | output |
* | --- |
* | "Write the year and the month, such as 2026-10. The month must be over." |
*
* @param {Release_Month_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_month_hint = /** @type {((inputs?: Release_Month_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Month_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_month_hint(inputs)
	return nl_release_month_hint(inputs)
});