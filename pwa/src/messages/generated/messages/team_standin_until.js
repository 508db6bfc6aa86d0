/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_UntilInputs */

const nl_team_standin_until = /** @type {(inputs: Team_Standin_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatste dag`)
};

const en_team_standin_until = /** @type {(inputs: Team_Standin_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last day`)
};

/**
* | output |
* | --- |
* | "Last day" |
*
* @param {Team_Standin_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_until = /** @type {((inputs?: Team_Standin_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_until(inputs)
	return nl_team_standin_until(inputs)
});