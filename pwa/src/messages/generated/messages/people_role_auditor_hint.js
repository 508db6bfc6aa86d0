/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Role_Auditor_HintInputs */

const nl_people_role_auditor_hint = /** @type {(inputs: People_Role_Auditor_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ziet wie dossiers opende, niet wat erin staat.`)
};

const en_people_role_auditor_hint = /** @type {(inputs: People_Role_Auditor_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sees who opened files, not what they hold.`)
};

/**
* | output |
* | --- |
* | "Sees who opened files, not what they hold." |
*
* @param {People_Role_Auditor_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_role_auditor_hint = /** @type {((inputs?: People_Role_Auditor_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Role_Auditor_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_role_auditor_hint(inputs)
	return nl_people_role_auditor_hint(inputs)
});