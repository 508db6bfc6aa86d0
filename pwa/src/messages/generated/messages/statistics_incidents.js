/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_IncidentsInputs */

const nl_statistics_incidents = /** @type {(inputs: Statistics_IncidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Incidenten`)
};

const en_statistics_incidents = /** @type {(inputs: Statistics_IncidentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Incidents`)
};

/**
* | output |
* | --- |
* | "Incidents" |
*
* @param {Statistics_IncidentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_incidents = /** @type {((inputs?: Statistics_IncidentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_IncidentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_incidents(inputs)
	return nl_statistics_incidents(inputs)
});