/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_DevicesInputs */

const nl_team_devices = /** @type {(inputs: Team_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Apparaten van het team`)
};

const en_team_devices = /** @type {(inputs: Team_DevicesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devices of the team`)
};

/**
* | output |
* | --- |
* | "Devices of the team" |
*
* @param {Team_DevicesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_devices = /** @type {((inputs?: Team_DevicesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_DevicesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_devices(inputs)
	return nl_team_devices(inputs)
});