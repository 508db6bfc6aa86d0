/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Device_UsersInputs */

const nl_team_device_users = /** @type {(inputs: Team_Device_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van`)
};

const en_team_device_users = /** @type {(inputs: Team_Device_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Used by`)
};

/**
* | output |
* | --- |
* | "Used by" |
*
* @param {Team_Device_UsersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_device_users = /** @type {((inputs?: Team_Device_UsersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Device_UsersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_device_users(inputs)
	return nl_team_device_users(inputs)
});