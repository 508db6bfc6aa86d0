/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Trouble_AwayInputs */

const nl_health_trouble_away = /** @type {(inputs: Health_Trouble_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De database gaf geen antwoord.`)
};

const en_health_trouble_away = /** @type {(inputs: Health_Trouble_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The database did not answer.`)
};

/**
* | output |
* | --- |
* | "The database did not answer." |
*
* @param {Health_Trouble_AwayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_trouble_away = /** @type {((inputs?: Health_Trouble_AwayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Trouble_AwayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_trouble_away(inputs)
	return nl_health_trouble_away(inputs)
});