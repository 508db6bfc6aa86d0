/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Device_NameInputs */

const nl_team_device_name = /** @type {(inputs: Team_Device_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Apparaat`)
};

const en_team_device_name = /** @type {(inputs: Team_Device_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Device`)
};

/**
* | output |
* | --- |
* | "Device" |
*
* @param {Team_Device_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_device_name = /** @type {((inputs?: Team_Device_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Device_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_device_name(inputs)
	return nl_team_device_name(inputs)
});