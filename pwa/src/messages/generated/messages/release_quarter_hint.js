/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Quarter_HintInputs */

const nl_release_quarter_hint = /** @type {(inputs: Release_Quarter_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf het jaar en de maand, zoals 2026-09. Een publicatie gaat over hele kwartalen, zoals januari tot en met maart.`)
};

const en_release_quarter_hint = /** @type {(inputs: Release_Quarter_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the year and the month, such as 2026-09. A publication is about whole quarters, such as January to March.`)
};

/**
* | output |
* | --- |
* | "Write the year and the month, such as 2026-09. A publication is about whole quarters, such as January to March." |
*
* @param {Release_Quarter_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_quarter_hint = /** @type {((inputs?: Release_Quarter_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Quarter_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_quarter_hint(inputs)
	return nl_release_quarter_hint(inputs)
});