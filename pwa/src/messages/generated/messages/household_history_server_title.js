/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_Server_TitleInputs */

const nl_household_history_server_title = /** @type {(inputs: Household_History_Server_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle wijzigingen`)
};

const en_household_history_server_title = /** @type {(inputs: Household_History_Server_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All changes`)
};

/**
* | output |
* | --- |
* | "All changes" |
*
* @param {Household_History_Server_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_server_title = /** @type {((inputs?: Household_History_Server_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_Server_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_server_title(inputs)
	return nl_household_history_server_title(inputs)
});