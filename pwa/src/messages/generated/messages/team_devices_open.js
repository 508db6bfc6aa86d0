/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Devices_OpenInputs */

const nl_team_devices_open = /** @type {(inputs: Team_Devices_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beheer apparaten`)
};

const en_team_devices_open = /** @type {(inputs: Team_Devices_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Manage devices`)
};

/**
* | output |
* | --- |
* | "Manage devices" |
*
* @param {Team_Devices_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_devices_open = /** @type {((inputs?: Team_Devices_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Devices_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_devices_open(inputs)
	return nl_team_devices_open(inputs)
});